import csv
import io


class Semicolons(csv.excel):
    delimiter = ";"
    lineterminator = "\n"


def written(**settings):
    file = io.StringIO(newline="")
    csv.writer(file, Semicolons, **settings).writerow(["a b", "1,5", "x;y", 2])
    return file.getvalue()


assert written() == 'a b;1,5;"x;y";2\n'
assert written(quoting=csv.QUOTE_ALL) == '"a b";"1,5";"x;y";"2"\n'
assert written(delimiter="|") == "a b|1,5|x;y|2\n"
print(repr(written()), repr(written(delimiter="|")))
