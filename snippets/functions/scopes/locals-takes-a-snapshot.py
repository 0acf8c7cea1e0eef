# /// script
# requires-python = ">=3.13"
# ///
def function():
    first = locals()
    added = 1
    second = locals()
    return first, second


first, second = function()
assert first == {}
assert second == {"first": {}, "added": 1}
print(first, second)
