def function():
    for number in "ab":
        doubled = number * 2
        inside = [*locals()]
    return inside, [*locals()]


inside, after = function()
print(f"in the loop: {inside}, after it: {after}")
assert inside == ["number", "doubled"]
assert after in (["inside"], ["number", "doubled", "inside"])
assert after == ["inside"]
