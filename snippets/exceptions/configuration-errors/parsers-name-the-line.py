import configparser
import json
import pathlib

pathlib.Path("app.ini").write_text("[server]\nport = 80\nnonsense\n")
try:
    configparser.ConfigParser().read("app.ini")
    found = None
except configparser.ParsingError as error:
    found = error
assert (found.source, [line for line, text in found.errors]) == ("app.ini", [3])

try:
    json.loads('{"port": 80,\n "host" "db"}')
except ValueError as error:
    found = error
assert (type(found), found.lineno, found.colno) == (json.JSONDecodeError, 2, 9)
print(found)
