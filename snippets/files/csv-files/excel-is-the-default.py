import csv
import io


def written(*args):
    file = io.StringIO()
    csv.writer(file, *args).writerow(["a b", 'say "hi"', "1,5", 2])
    return file.getvalue()


assert written() == 'a b,"say ""hi""","1,5",2\r\n'
assert written("excel") == written()
assert written("unix") == '"a b","say ""hi""","1,5","2"\n'
print(repr(written()))
