"""The desk: a local page for teachers who do not type commands; on this machine alone, and only with its token."""
