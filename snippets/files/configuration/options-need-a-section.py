import configparser

parser = configparser.ConfigParser()
try:
    parser.read_string("port = 80\n[paths]\nroot = /\n")
    outcome = parser.sections()
except configparser.MissingSectionHeaderError as error:
    outcome = error.lineno

assert outcome == 1
print("no section header in line", outcome)
