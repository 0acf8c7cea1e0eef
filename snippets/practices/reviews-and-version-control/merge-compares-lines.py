from difflib import SequenceMatcher

base = ["def area(side):", "    return side * side", "", "print(area(2))"]
ours = ["def square_area(side):", "    return side * side", "", "print(square_area(2))"]
theirs = [*base, "", "print(area(3))"]


def changed(version):
    blocks = SequenceMatcher(None, base, version).get_opcodes()
    return [(start, end) for kind, start, end, _, _ in blocks if kind != "equal"]


merged = "\n".join([*ours, *theirs[len(base) :]])
try:
    exec(merged)
except NameError as error:
    outcome = str(error)
print(changed(ours), changed(theirs), outcome)
assert (changed(ours), changed(theirs)) == ([(0, 1), (3, 4)], [(4, 4)])
assert outcome.startswith("name 'area' is not defined")
