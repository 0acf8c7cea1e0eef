# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
table = User.__table__
with engine.begin() as connection:
    connection.execute(insert(table), {"name": "Ann"})
    row = connection.execute(select(table)).one()
with Session(engine) as session:
    user = session.scalars(select(User)).one()

assert row == (1, "Ann")
assert row.name == "Ann"
assert (type(user), user.id, user.name) == (User, 1, "Ann")
print(row, type(user).__name__)
