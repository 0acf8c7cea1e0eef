def function():
    for number in range(3):
        doubled = number * 2
    return sorted(locals())


names = function()
print(f"after the loop: {names}")
assert names == []
