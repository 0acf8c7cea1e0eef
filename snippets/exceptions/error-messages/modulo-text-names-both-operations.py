try:
    1 % 0
except ZeroDivisionError as error:
    (text,) = error.args

print(text)
assert text == "integer division or modulo by zero"
