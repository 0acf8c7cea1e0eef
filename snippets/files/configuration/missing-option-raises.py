import configparser

parser = configparser.ConfigParser()
parser.read_string("[fast]\ntimeout = 5\n")

try:
    parser.get("fast", "host")
    outcome = "nothing raised"
except configparser.NoOptionError as error:
    outcome = error.section, error.option

assert outcome == ("fast", "host")
assert parser.get("fast", "host", fallback="localhost") == "localhost"
assert parser.get("fast", "timeout", fallback="60") == "5"
assert parser["fast"].get("host") is None
print(outcome, parser.get("fast", "host", fallback="localhost"))
