def function():
    for number in [3]:
        doubled = number * 2
        inside = [*locals().items()]
    return inside, [*locals()]


inside, after = function()
print(f"in the loop: {inside}, after it: {after}")
assert inside == [("number", 3), ("doubled", 6)]
assert after in (["inside"], ["number", "doubled", "inside"])
assert after == ["inside"]
