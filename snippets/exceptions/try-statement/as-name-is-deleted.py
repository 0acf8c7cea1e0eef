error = None
raised = ValueError("ten")
try:
    raise raised
except ValueError as error:
    inside = error

assert inside is raised
assert ("error" in globals()) is False
assert inside.args == ("ten",)
print(sorted({"error", "inside", "raised"} & set(globals())))
