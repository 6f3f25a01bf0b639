package org.cairn.people.account;

import org.cairn.people.Role;
import org.springframework.data.relational.core.mapping.Table;

/** One row of what a person may do. */
@Table("person_role")
record GrantedRole(Role role) {}
