// DisclosurePosters
