class Team:
    def __init__(self):
        self._members = ["Ada"]

    @property
    def members(self):
        return self._members


team = Team()
team.members.append("Mallory")
print(team.members)
assert team.members[0] == "Ada"
assert team.members == ["Ada"]
