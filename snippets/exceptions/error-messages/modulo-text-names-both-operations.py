try:
    1 % 0
except ZeroDivisionError as error:
    text = str(error)

print(text)
assert text == "integer division or modulo by zero"
