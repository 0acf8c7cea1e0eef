from contextlib import nullcontext

with nullcontext("resource") as target:
    inside = target

assert inside == "resource"
print("target is known:", "target" in globals())
assert ("target" in globals()) is False
