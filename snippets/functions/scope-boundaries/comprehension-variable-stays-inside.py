def function():
    number = "before"
    squares = [last := number * number for number in range(4)]
    return number, last, squares


result = function()

assert result == ("before", 9, [0, 1, 4, 9])
print(result)
