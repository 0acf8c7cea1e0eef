def function():
    for number in range(3):
        doubled = number * 2
        inside = ["doubled" in locals(), "number" in locals()]
    return inside, ["doubled" in locals(), "number" in locals()]


inside, after = function()
print(f"in the loop: {inside}, after it: {after}")
assert inside == [True, True]
assert after == [False, False]
