import threading

found = [name for name in dir(threading) if name.lower().strip("_") == "verbose"]

print(found)
assert found == ["VERBOSE"]
