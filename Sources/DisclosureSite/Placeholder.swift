// DisclosureSite
