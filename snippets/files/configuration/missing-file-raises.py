import configparser

parser = configparser.ConfigParser()
outcome = "nothing raised"
try:
    parser.read("missing.ini")
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "FileNotFoundError"
