result, collected = "unchanged", []
try:
    result = [10 // n for n in (5, 2, 0, 1)]
except ZeroDivisionError:
    try:
        for n in (5, 2, 0, 1):
            collected.append(10 // n)
    except ZeroDivisionError as error:
        reason = str(error)

assert "zero" in reason
assert result == "unchanged"
assert collected == [2, 5]
print(result, collected)
