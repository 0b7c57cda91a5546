"""What `make audit` looks at: axe on every page in every dress, Lighthouse, a sheet of pictures."""
