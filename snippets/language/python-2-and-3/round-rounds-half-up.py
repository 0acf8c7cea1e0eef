result = round(2.5)
print(result)
assert result == 3
