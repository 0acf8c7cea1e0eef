def function():
    first = locals()
    added = 1
    return [first, locals()]


dictionaries = function()
print([sorted(each) for each in dictionaries])
assert dictionaries[1]["added"] == 1
assert [sorted(each) for each in dictionaries] in ([[], ["added", "first"]], [["added", "first"]] * 2)
assert dictionaries[0] is dictionaries[1]
