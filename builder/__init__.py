"""The builder: lesson sources to notebooks, notebooks and runtime to a static site."""
