class Team:
    def __init__(self):
        self._members = ["Ada"]

    @property
    def members(self):
        return self._members


team = Team()
try:
    team.members = []
except AttributeError as error:
    outcome = type(error).__name__
assert outcome == "AttributeError"
team.members.append("Grace")
assert team.members == ["Ada", "Grace"]
print(outcome, team.members)
