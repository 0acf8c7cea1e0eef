# shows: the names of __main__ at the start
names = sorted(globals())
print(names)
assert set(names) >= {"__annotations__", "__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__", "__spec__"} - {"__annotations__", "__cached__", "__package__"}
