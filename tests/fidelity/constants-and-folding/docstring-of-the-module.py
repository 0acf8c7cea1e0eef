"""Module doc."""
# the head is in a file beside it
assert __doc__ == "Module doc."
print(__doc__)
