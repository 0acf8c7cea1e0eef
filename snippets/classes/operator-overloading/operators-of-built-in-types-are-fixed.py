class Clock(int):
    def __add__(self, hours):
        return (int(self) + hours) % 24


try:
    int.__add__ = Clock.__add__
except TypeError as error:
    message = str(error)

assert "immutable type" in message or "built-in/extension type" in message
assert int(20) + 7 == 27
assert Clock(20) + 7 == 3
print(Clock(20) + 7)
