def connect(timeout=None):
    return timeout or 30


print("timeout:", connect(timeout=0))
assert connect(timeout=0) == 0
