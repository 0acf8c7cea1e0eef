def connect(timeout=None):
    return timeout or 30


assert connect() == connect(timeout=None) == 30
assert connect(timeout=5) == 5
print("timeout:", connect(timeout=0))
assert connect(timeout=0) == 0
