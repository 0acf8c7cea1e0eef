# /// script
# requires-python = ">=3.13"
# ///
import configparser

parser = configparser.ConfigParser(allow_unnamed_section=True)
parser.read_string("port = 80\n[paths]\nroot = /\n")

assert parser.sections() == [configparser.UNNAMED_SECTION, "paths"]
assert parser.get(configparser.UNNAMED_SECTION, "port") == "80"
print(parser.get(configparser.UNNAMED_SECTION, "port"), parser.get("paths", "root"))
