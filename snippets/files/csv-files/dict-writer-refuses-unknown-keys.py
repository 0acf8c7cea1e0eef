import csv
import io

person = {"age": 36, "name": "Ada", "city": "London"}


def written(**options):
    file = io.StringIO()
    try:
        csv.DictWriter(file, ["name", "age"], **options).writerow(person)
    except ValueError as error:
        return str(error)
    return file.getvalue()


assert written() == "dict contains fields not in fieldnames: 'city'"
assert written(extrasaction="ignore") == "Ada,36\r\n"
print(written(), repr(written(extrasaction="ignore")))
