import csv
import io


class Semicolons(csv.excel):
    delimiter = ";"


def written(**settings):
    file = io.StringIO()
    csv.writer(file, Semicolons, **settings).writerow(["a b", "1,5", "x;y", 2])
    return file.getvalue()


assert (Semicolons.quotechar, Semicolons.quoting) == ('"', csv.QUOTE_MINIMAL)
assert written() == 'a b;1,5;"x;y";2\r\n'
assert written(quoting=csv.QUOTE_ALL) == '"a b";"1,5";"x;y";"2"\r\n'
assert written(delimiter="|", lineterminator="\n") == "a b|1,5|x;y|2\n"
print(repr(written()), repr(written(delimiter="|")))
