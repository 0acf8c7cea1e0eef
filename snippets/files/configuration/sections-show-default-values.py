import configparser

parser = configparser.ConfigParser()
parser.read_string("[DEFAULT]\ntimeout = 5\nretries = 2\n[slow]\ntimeout = 60\n[fast]\n")

assert parser.sections() == ["slow", "fast"]
assert dict(parser["slow"]) == {"timeout": "60", "retries": "2"}
assert dict(parser["fast"]) == {"timeout": "5", "retries": "2"}
print(dict(parser["slow"]), dict(parser["fast"]))
