def function():
    number = "before"
    squares = [number * number for number in range(4)]
    return number, squares, sorted(locals())


result = function()

assert result == ("before", [0, 1, 4, 9], ["number", "squares"])
print(result)
