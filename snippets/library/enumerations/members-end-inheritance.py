from enum import Enum


class Shown(Enum):
    def show(self):
        return f"{self.name.lower()} ({self.value})"


class Color(Shown):
    RED = 1


outcomes = []
try:

    class MoreColor(Color):
        pass

except TypeError:
    outcomes.append("TypeError")
try:
    Color.RED = 2
except AttributeError:
    outcomes.append("AttributeError")

assert Color.RED.show() == "red (1)"
assert outcomes == ["TypeError", "AttributeError"]
print(Color.RED.show(), outcomes)
