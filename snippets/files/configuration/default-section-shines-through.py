import configparser

parser = configparser.ConfigParser()
parser.read_string("[DEFAULT]\ntimeout = 5\nretries = 2\n[slow]\ntimeout = 60\n[fast]\n")

try:
    parser.get("fast", "host")
    outcome = "nothing raised"
except configparser.NoOptionError as error:
    outcome = f"NoOptionError: {error}"

assert parser.sections() == ["slow", "fast"]
assert dict(parser["slow"]) == {"timeout": "60", "retries": "2"}
assert dict(parser["fast"]) == {"timeout": "5", "retries": "2"}
assert parser.get("fast", "host", fallback="localhost") == "localhost"
assert outcome == "NoOptionError: No option 'host' in section: 'fast'"
print(dict(parser["slow"]), dict(parser["fast"]), outcome)
