#ifndef BOARDGEN_EXCHANGE_H
#define BOARDGEN_EXCHANGE_H

/// Makes each of two paths name what the other named, in one step that no reader sees half done.
/// Returns 0, or -1 with errno set; EINVAL and ENOSYS mean that the file system cannot do it.
int exchange_paths(const char *first, const char *second);

#endif
