from enum import Enum


class Color(Enum):
    RED = 1


outcomes = []
for look_up in (lambda: Color(7), lambda: Color["PINK"], lambda: Color("RED"), lambda: Color["RED"].value):
    try:
        outcomes.append(look_up())
    except (ValueError, KeyError) as error:
        outcomes.append(f"{type(error).__name__}: {error}")
assert outcomes == ["ValueError: 7 is not a valid Color", "KeyError: 'PINK'", "ValueError: 'RED' is not a valid Color", 1]
print(outcomes)
