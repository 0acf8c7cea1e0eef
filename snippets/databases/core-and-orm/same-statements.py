# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, select
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
by_class = select(User).where(User.name == "Ann")
by_table = select(table).where(table.c.name == "Ann")
with Session(engine) as session:
    session.add(User(name="Ann"))
    user = session.scalars(by_class).one()
    row = session.execute(by_table).one()

assert str(by_class) == str(by_table)
assert (type(user), row) == (User, (1, "Ann"))
print(str(by_class).replace("\n", ""))
