from contextlib import nullcontext

with nullcontext("resource") as target:
    inside = target

assert inside == "resource"
is_known = "target" in globals()
print("target is known:", is_known)
assert is_known is False
