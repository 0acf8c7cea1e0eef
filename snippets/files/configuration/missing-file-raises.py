import configparser

parser = configparser.ConfigParser()
try:
    parser.read("missing.ini")
    outcome = "nothing raised"
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "FileNotFoundError"
