import configparser

parser = configparser.ConfigParser()
words = ["yes", "On", "TRUE", "1", "no", "off", "false", "0", "maybe", "y", "2"]
parser.read_dict({"words": {word: word for word in words}})

outcomes = []
for word in words:
    try:
        outcomes.append(parser["words"].getboolean(word))
    except ValueError as error:
        outcomes.append(str(error))
assert outcomes == [True] * 4 + [False] * 4 + ["Not a boolean: maybe", "Not a boolean: y", "Not a boolean: 2"]
print(outcomes)
