names = [
    "ann",
    # bob is on leave
    """
    carl is on leave
    """
    "dora",
]
print(names)
assert names[0] == "ann"
assert names[-1] == "\n    carl is on leave\n    dora" or len(names) == 2
assert names == ["ann", "dora"]
