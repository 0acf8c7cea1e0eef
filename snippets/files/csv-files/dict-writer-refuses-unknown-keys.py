import csv
import io

person = {"age": 36, "name": "Ada", "city": "London"}

file = io.StringIO(newline="")
strict = csv.DictWriter(file, ["name", "age"])
try:
    strict.writerow(person)
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

lenient = csv.DictWriter(file, ["name", "age"], extrasaction="ignore")
lenient.writerow(person)
lenient.writeheader()

assert outcome == "ValueError: dict contains fields not in fieldnames: 'city'"
assert file.getvalue() == "Ada,36\r\nname,age\r\n"
print(outcome, repr(file.getvalue()))
