import ast

base = ["def area(side):", "    return side * side", "", "print(area(2))"]
ours = ["def square_area(side):", "    return side * side", "", "print(square_area(2))"]
theirs = base + ["", "print(area(3))"]
merged = ours + theirs[len(base):]
changed_by_us = [number for number, (a, b) in enumerate(zip(base, ours)) if a != b]
changed_by_them = [number for number in range(len(theirs)) if number >= len(base) or base[number] != theirs[number]]
ast.parse("\n".join(merged))
try:
    exec("\n".join(merged), {"print": lambda *values: None})
    outcome = "ran"
except NameError as error:
    outcome = error.name if hasattr(error, "name") else str(error)
print(changed_by_us, changed_by_them, outcome)
assert not set(changed_by_us) & set(changed_by_them)
assert outcome == "area"
