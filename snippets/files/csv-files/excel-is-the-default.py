import csv
import io


class Semicolons(csv.excel):
    delimiter = ";"
    lineterminator = "\n"


def written(*args, **settings):
    file = io.StringIO(newline="")
    csv.writer(file, *args, **settings).writerow(["a b", 'say "hi"', "1,5", 2])
    return file.getvalue()


default = written()
own = written(Semicolons)
overridden = written(Semicolons, quoting=csv.QUOTE_ALL)

assert default == 'a b,"say ""hi""","1,5",2\r\n'
assert own == 'a b;"say ""hi""";1,5;2\n'
assert overridden == '"a b";"say ""hi""";"1,5";"2"\n'
print(repr(default), repr(own), repr(overridden), sep="\n")
