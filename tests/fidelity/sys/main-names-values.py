# shows: __spec__, __package__, __doc__ and __loader__ of a script
print(__spec__, globals().get("__package__"), __doc__, type(__loader__).__name__)
assert __spec__ is None
assert type(__loader__).__name__ == "SourceFileLoader"
