def describe(command):
    match command:
        case ["move", x, y]:
            return "move", x, y
        case {"kind": "quit", "code": code}:
            return "quit", code
    return "no match"


assert describe(["move", 3, 4]) == ("move", 3, 4)
assert describe(["turn", 3, 4]) == "no match"
assert describe(["move", 3]) == "no match"
assert describe({"kind": "quit", "code": 2}) == ("quit", 2)
assert describe({"kind": "stop", "code": 2}) == "no match"
print(describe(["move", 3, 4]), describe({"kind": "quit", "code": 2}))
