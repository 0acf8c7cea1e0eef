from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True)
class Team:
    members: list


team = Team(["Ada"])
try:
    team.members = []
except AttributeError as error:
    outcome = f"{type(error).__name__}: {error}"
assert outcome == "FrozenInstanceError: cannot assign to field 'members'"
assert FrozenInstanceError.__bases__ == (AttributeError,)
team.members.append("Grace")
assert team.members == ["Ada", "Grace"]
print(outcome, team, sep="\n")
