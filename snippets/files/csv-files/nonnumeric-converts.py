import csv


def fields(line):
    try:
        return next(csv.reader([line], quoting=csv.QUOTE_NONNUMERIC))
    except ValueError as error:
        return str(error)


assert fields('"apple","3",3') == ["apple", "3", 3.0]
assert type(fields("3")[0]) is float
assert fields(",3,") == ["", 3.0, ""]
assert fields("apple,3") == "could not convert string to float: 'apple'"
print(fields('"apple","3",3'), fields("apple,3"))
